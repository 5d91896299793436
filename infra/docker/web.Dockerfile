# The client's files behind Caddy, which fetches and renews the certificate by itself.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /house
COPY package.json package-lock.json .npmrc ./
COPY shared/package.json shared/
COPY server/package.json server/
COPY client/package.json client/
COPY tests/package.json tests/
RUN npm install --no-save --ignore-scripts
COPY tsconfig.base.json ./
COPY shared shared
COPY client client
RUN node_modules/.bin/vite build client

FROM caddy:2.11.4-alpine
# Certificates and keys live here, in a volume that takes over this folder's owner when it is first made.
ENV XDG_DATA_HOME=/var/lib/caddy XDG_CONFIG_HOME=/var/lib/caddy
RUN mkdir -p /var/lib/caddy && chown 1000:1000 /var/lib/caddy
COPY infra/caddy/Caddyfile /etc/caddy/Caddyfile
COPY --from=build /house/client/dist /srv/client
USER 1000:1000
EXPOSE 80 443 443/udp

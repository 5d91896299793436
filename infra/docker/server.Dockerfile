# One image for both process kinds: `node server/dist/main.js` serves, `node server/dist/worker.js` works.
# Nothing's install script runs here: the image brings Node itself, and the built-in PostgreSQL is not for this shape.
# `install` rather than `ci`: the lock file leaves out some tools' builds for systems nobody runs this on, which `ci` refuses.
FROM node:24.21.0-bookworm-slim AS manifests
WORKDIR /house
COPY package.json package-lock.json .npmrc ./
COPY shared/package.json shared/
COPY server/package.json server/
COPY client/package.json client/
COPY tests/package.json tests/

FROM manifests AS build
RUN npm install --no-save --ignore-scripts
COPY tsconfig.base.json ./
COPY shared shared
COPY server server
RUN node_modules/.bin/tsc -b server

FROM manifests AS dependencies
RUN npm install --no-save --ignore-scripts --omit=dev --omit=optional --workspace=server --workspace=shared

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production
WORKDIR /house
COPY --from=dependencies /house/node_modules node_modules
COPY --from=dependencies /house/shared/package.json shared/
COPY --from=dependencies /house/server/package.json server/
COPY --from=build /house/shared/dist shared/dist
COPY --from=build /house/server/dist server/dist
USER node
EXPOSE 3000
CMD ["node", "server/dist/main.js"]

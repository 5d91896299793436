#!/bin/sh
# Makes the secrets that docker-compose.yml reads, once; what is already there stays as it is.
# Losing app-secret makes stored e-mail addresses and sealed originals unreadable: keep a copy, apart from the backups.
set -eu
folder="${1:-$(dirname "$0")/../../.data/secrets/scaled}"

random() {
  head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n'
}

mkdir -p "$folder"
# Only the owner may enter the folder. The files themselves are readable, because each container
# sees its own file alone and reads it as a user of its own, who does not exist on this machine.
chmod 700 "$folder"
cd "$folder"
umask 022

[ -s app-secret ] || random > app-secret
[ -s postgres-password ] || random > postgres-password
[ -s database-password ] || random > database-password
[ -s database-url ] || printf 'postgres://alongside:%s@postgres:5432/alongside' "$(cat database-password)" > database-url

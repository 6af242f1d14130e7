#!/usr/bin/env bash
# A private, throw-away PostgreSQL server, reached through a socket in its own folder: no port, no password, no clash.
#   postgres.sh installed                 succeeds when PostgreSQL is on the machine
#   postgres.sh folder [--durable]        makes a folder for a server and prints its name
#   postgres.sh start FOLDER [--durable]  starts a server there and prints the connection string
#   postgres.sh stop FOLDER               stops it and removes everything
# --durable: on disk and with commits that survive a power cut, for measuring. Otherwise in memory, for tests.
# As root everything runs as the user postgres, since PostgreSQL refuses to run as root.
set -euo pipefail

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1 || true)
[[ $bin ]] || bin=$(dirname "$(command -v initdb 2>/dev/null || echo /nonexistent/initdb)")

as() { if (( EUID == 0 )); then (cd / && runuser -u postgres -- "$@"); else "$@"; fi; }

case ${1:-} in
  installed)
    [[ -x $bin/initdb && -x $bin/pg_ctl ]]
    ;;
  folder)
    place=/var/tmp
    [[ ${2:-} != --durable && -d /dev/shm && -w /dev/shm ]] && place=/dev/shm
    dir=$(mktemp -d "$place/samspel-postgres-XXXXXX")
    (( EUID != 0 )) || chown postgres: "$dir"
    echo "$dir"
    ;;
  start)
    dir=$2
    options="-c listen_addresses='' -k $dir -c max_connections=200 -c shared_buffers=128MB -c jit=off"
    [[ ${3:-} == --durable ]] || options+=" -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
    as "$bin/initdb" -D "$dir/data" -A trust -U samspel -E UTF8 --locale=C.UTF-8 --no-sync >"$dir.log" 2>&1 || { cat "$dir.log" >&2; exit 1; }
    as "$bin/pg_ctl" -D "$dir/data" -w -s -l "$dir/log" -o "$options" start || { cat "$dir/log" >&2; exit 1; }
    as "$bin/createdb" -h "$dir" -U samspel samspel
    rm -f "$dir.log"
    echo "Host=$dir;Username=samspel;Database=samspel"
    ;;
  stop)
    dir=$2
    [[ $dir == */samspel-postgres-* ]] || { echo "Not a folder of this script: $dir" >&2; exit 2; }
    [[ ! -f $dir/data/postmaster.pid ]] || as "$bin/pg_ctl" -D "$dir/data" -m immediate -s stop
    rm -rf "$dir" "$dir.log"
    ;;
  *)
    sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac

#!/usr/bin/env bash
# Real PostgreSQL 15+ with pgvector, Redis 7, PgBouncer and Chromium on Debian, for tests: installs what is missing (as root, from
# Debian's own archive), starts servers of its own in a private folder on free ports, prints their addresses as shell
# assignments, and stops them again. It touches no server that runs already.
#   eval "$(deploy/dev/services.sh start)"     sets DATABASE_URL, REDIS_URL, CHROMIUM, VITAE_SERVICES
#   deploy/dev/services.sh stop                stops what VITAE_SERVICES names
#   deploy/dev/services.sh again postgres      starts one of them (or redis) anew, where it was stopped or killed
# SERVICES_PORT is tried first for both, where it is set.
set -euo pipefail

# Machines that test are busy.
PATIENCE_S=180

say() { printf 'services: %s\n' "$*" >&2; }

as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

newest_postgres() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

# A server, and its headers: a pg_config without them comes with the client.
has_postgres() {
  local bin; bin=$(newest_postgres)
  [ -n "$bin" ] && [ -x "$bin/postgres" ] && [ -x "$bin/pg_config" ] && [ -f "$("$bin/pg_config" --includedir-server)/postgres.h" ]
}

install_packages() {
  local wanted=()
  has_postgres || wanted+=(postgresql-15 postgresql-server-dev-15)
  command -v redis-server >/dev/null || wanted+=(redis-server)
  command -v pgbouncer >/dev/null || wanted+=(pgbouncer)
  command -v chromium >/dev/null || wanted+=(chromium)
  command -v make >/dev/null && command -v gcc >/dev/null || wanted+=(build-essential)
  [ ${#wanted[@]} -eq 0 ] && return
  say "installing ${wanted[*]}…"
  apt-get update -qq >&2
  # Debian starts services when it installs them; these are not ours to start.
  printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d && chmod +x /usr/sbin/policy-rc.d
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" >&2 || { rm -f /usr/sbin/policy-rc.d; exit 1; }
  rm -f /usr/sbin/policy-rc.d
}

# pgvector is not in Debian 12; its source is in Debian 13 and builds against 15. A private apt configuration fetches it.
install_pgvector() {
  local bin; bin=$(newest_postgres)
  [ -f "$("$bin/pg_config" --sharedir)/extension/vector.control" ] && return
  say 'building pgvector from the source package of Debian 13…'
  local work; work=$(mktemp -d); mkdir -p "$work/lists/partial" "$work/cache/archives/partial"
  # The archive that this machine already uses, whatever mirror that is.
  local release mirror; release=$(. /etc/os-release && echo "$VERSION_CODENAME")
  debian_archive() { apt-get indextargets --format '$(REPO_URI)' 'Origin: Debian' "Codename: $release" | head -n 1; }
  mirror=$(debian_archive)
  [ -n "$mirror" ] || { apt-get update -qq >&2; mirror=$(debian_archive); }
  printf 'deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s trixie main\n' "$mirror" >"$work/sources.list"
  local apt=(-o "Dir::Etc::sourcelist=$work/sources.list" -o 'Dir::Etc::sourceparts=-' -o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work/cache" -o 'APT::Sandbox::User=root')
  apt-get "${apt[@]}" update -qq >&2
  (cd "$work" && apt-get "${apt[@]}" source --download-only -qq pgvector >&2 && mkdir src && tar -xf pgvector_*.orig.tar.* -C src --strip-components 1 &&
    make -s -C src PG_CONFIG="$bin/pg_config" OPTFLAGS='' >&2 && make -s -C src PG_CONFIG="$bin/pg_config" install >&2)
  rm -rf "$work"
}

# Below the ports that Linux lends to outgoing connections: whoever connects can't take one from a server that is down for a moment.
some_port() { shuf -i 10000-29999 -n 1; }

start_postgres() { # folder
  as_postgres "$(newest_postgres)/pg_ctl" -D "$1/postgres/data" -w -t "$PATIENCE_S" -l "$1/postgres/log" -o "-h 127.0.0.1 -p $(cat "$1/postgres/port") -k $1/postgres -c fsync=off -c max_connections=200" start >/dev/null
}

start_redis() { # folder
  local port pid; port=$(cat "$1/redis/port")
  setsid redis-server --bind 127.0.0.1 --port "$port" --dir "$1/redis" --save '' --appendonly no --maxmemory-policy noeviction >>"$1/redis/log" 2>&1 </dev/null &
  pid=$!
  echo "$pid" >"$1/redis/pid"
  for _ in $(seq $((PATIENCE_S * 10))); do
    # Another's Redis may answer there.
    if redis-cli -p "$port" info server 2>/dev/null | grep -q "^process_id:$pid\b"; then return 0; fi
    kill -0 "$pid" 2>/dev/null || return 1
    sleep 0.1
  done
  return 1
}

# A port may be another's by the time that the server binds it, so no port is looked at beforehand: the server is started on another.
start_somewhere() { # postgres or redis, folder
  local port
  for port in ${SERVICES_PORT:-} $(some_port) $(some_port) $(some_port); do
    echo "$port" >"$2/$1/port"
    if "start_$1" "$2"; then return 0; fi
    say "$1 did not start on $port:"; tail -n 5 "$2/$1/log" >&2 || true
  done
  return 1
}

start() {
  [ "$(id -u)" = 0 ] || say 'not root: everything must be installed already'
  install_packages
  install_pgvector
  local bin dir pg redis; bin=$(newest_postgres); dir=$(mktemp -d /tmp/vitae-services-XXXXXX)
  chmod 755 "$dir"; mkdir "$dir/postgres" "$dir/redis"
  if [ "$(id -u)" = 0 ]; then chown postgres "$dir/postgres"; fi
  as_postgres "$bin/initdb" -D "$dir/postgres/data" -U vitae -A trust --no-sync >/dev/null
  start_somewhere postgres "$dir" && start_somewhere redis "$dir" || { VITAE_SERVICES=$dir stop 2>/dev/null; exit 1; }
  pg=$(cat "$dir/postgres/port"); redis=$(cat "$dir/redis/port")
  say "PostgreSQL $("$bin/postgres" --version | grep -oE '[0-9.]+' | head -n 1) on $pg, Redis on $redis"
  printf 'export DATABASE_URL=postgres://vitae@127.0.0.1:%s/postgres REDIS_URL=redis://127.0.0.1:%s CHROMIUM=%s VITAE_SERVICES=%s\n' "$pg" "$redis" "$(command -v chromium)" "$dir"
}

stop() {
  local dir=${VITAE_SERVICES:?start printed its name}
  as_postgres "$(newest_postgres)/pg_ctl" -D "$dir/postgres/data" -m immediate -w stop >/dev/null || true
  kill "$(cat "$dir/redis/pid")" 2>/dev/null || true
  rm -rf "$dir"
}

case "${1:-}" in
  start) start ;;
  stop) stop ;;
  again) "start_${2:?postgres or redis}" "${VITAE_SERVICES:?start printed its name}" ;;
  *) echo "usage: services.sh start|stop|again postgres|again redis" >&2; exit 2 ;;
esac

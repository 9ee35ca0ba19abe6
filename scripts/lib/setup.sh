# Sourced by the scripts: installs what is missing, and only that. Needs `root` (the repository).

system_python=/usr/bin/python3
qgis_packages="qgis python3-qgis qgis-providers python3-matplotlib python3-venv xvfb xauth ca-certificates"

say() { printf '%s\n' "$*" >&2; }

die() { say "$*"; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else die "Installing $* needs root. Run it as root, or install sudo."
  fi
}

missing_packages() {
  for name in $qgis_packages; do
    dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || printf '%s ' "$name"
  done
}

# On other systems than Debian and its kin, a QGIS that is already there will do.
need_system_packages() {
  if ! command -v apt-get >/dev/null; then
    "$system_python" -c 'import qgis.core, venv, ensurepip' 2>/dev/null && command -v xvfb-run >/dev/null ||
      die "This script installs with apt-get, which is missing. Install QGIS with its Python, python3-venv and xvfb."
    return
  fi
  missing=$(missing_packages)
  [ -z "$missing" ] && return
  log=$(mktemp)
  say "Installing from the system's packages, a minute or a few: $missing"
  # shellcheck disable=SC2086
  { as_root apt-get update && as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends $missing; } >"$log" 2>&1 </dev/null ||
    { tail -n 20 "$log" >&2; die "The packages could not be installed; the whole log is $log."; }
  rm -f "$log"
}

environment() { "$system_python" -I "$root/scripts/lib/environment.py" "$@"; }

need_worker() {
  worker=$(environment python)
  environment check >/dev/null 2>&1 || environment create >&2 || die "The worker's environment could not be made."
}

# need_tools FOLDER REQUIREMENTS [venv arguments]: an environment with what the tests need besides.
# The stamp is the text of the requirements, so a changed file installs again.
need_tools() {
  folder=$1 wanted=$2
  shift 2
  stamp=$folder/$(basename "$wanted").installed
  cmp -s "$wanted" "$stamp" && [ -x "$folder/bin/python" ] && return
  say "Installing the test tools of $(basename "$wanted") in $folder"
  [ -x "$folder/bin/python" ] || "$system_python" -I -m venv "$@" "$folder"
  "$folder/bin/python" -m pip install -q --no-input -r "$wanted" >&2
  cp "$wanted" "$stamp"
}

# Qt asks for a private folder for its sockets; a machine without a login session has none.
need_runtime_dir() {
  [ -n "${XDG_RUNTIME_DIR:-}" ] && [ -d "$XDG_RUNTIME_DIR" ] && return
  XDG_RUNTIME_DIR=$(mktemp -d)
  export XDG_RUNTIME_DIR
  chmod 700 "$XDG_RUNTIME_DIR"
}

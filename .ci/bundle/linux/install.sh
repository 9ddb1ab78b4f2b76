#!/bin/sh
# Tells the desktop of this user where InkLens lies: menu entry, icon, and what opens .inklens and
# .keras. Nothing is copied but these; `./install.sh --remove` takes them away again.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
menu=$data/applications/inklens.desktop
types=$data/mime/packages/inklens.xml
icon=$data/icons/hicolor/scalable/apps/inklens.svg

if [ "${1:-}" = --remove ]; then
    rm -f "$menu" "$types" "$icon"
else
    mkdir -p "$(dirname "$menu")" "$(dirname "$types")" "$(dirname "$icon")"
    # In a desktop file's quotes these four are written with a backslash, which is doubled.
    program=$(printf '%s' "$here/inklens" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g')
    while IFS= read -r line; do
        case $line in
        Exec=*) printf 'Exec="%s" %%f\n' "$program" ;;
        *) printf '%s\n' "$line" ;;
        esac
    done <"$here/share/inklens.desktop" >"$menu"
    cp "$here/share/inklens-mime.xml" "$types"
    cp "$here/_internal/resources/icons/inklens.svg" "$icon"
fi
# Where a desktop has none of these it looks for itself.
command -v update-mime-database >/dev/null && update-mime-database "$data/mime" || true
command -v update-desktop-database >/dev/null && update-desktop-database "$data/applications" || true

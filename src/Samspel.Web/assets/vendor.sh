#!/usr/bin/env bash
# Refreshes the committed files in ../wwwroot/lib from the packages locked in package-lock.json. Needs Node; the product does not.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --ignore-scripts

lib=../wwwroot/lib
css=node_modules/@digdir/designsystemet-css/dist/src
rm -rf "$lib/designsystemet" "$lib/source-sans-3" node_modules/.theme
mkdir -p "$lib/designsystemet" "$lib/source-sans-3"

# Only the components the product uses: half the weight of the whole sheet. Order as in the package's own index.
{
  printf '@layer ds.theme, ds.base, ds.components, app;\n@layer ds.base{\n'
  cat "$css/base.css" "$css/paragraph.css"
  printf '\n}\n@layer ds.components{\n'
  for part in heading link validation-message button label input field fieldset alert skip-link details dialog list divider pagination tag error-summary table breadcrumbs; do
    cat "$css/$part.css"
    printf '\n'
  done
  printf '}\n'
} > "$lib/designsystemet/ds.css"

# Our own colours in light and dark. Dark is for screens only, so that paper is always black on white.
npx designsystemet tokens create --config samspel.theme.json
npx designsystemet tokens build --tokens node_modules/.theme/tokens --out-dir node_modules/.theme/css --config samspel.theme.json
sed 's/@media (prefers-color-scheme: dark)/@media screen and (prefers-color-scheme: dark)/' node_modules/.theme/css/samspel.css > "$lib/designsystemet/theme.css"

cp node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2 "$lib/source-sans-3/"
for weight in 400 600 700; do
  cp "node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-$weight-normal.woff2" "$lib/source-sans-3/"
done

{
  printf '# Third-party files in this folder\n\nRefreshed by `assets/vendor.sh`; versions are locked in `assets/package-lock.json`.\n'
  printf '`designsystemet/theme.css` is generated from our own colours in `assets/samspel.theme.json`.\n'
  printf '\n## designsystemet/ds.css: @digdir/designsystemet-css 1.22.0 (MIT)\n\n```\n'
  cat node_modules/@digdir/designsystemet-css/LICENSE
  printf '\n```\n\n## source-sans-3/*.woff2: Source Sans 3 (OFL-1.1)\n\nCopyright 2010-2020 Adobe (http://www.adobe.com/), with Reserved Font Name Source.\n\n```\n'
  cat node_modules/@fontsource-variable/source-sans-3/LICENSE
  printf '\n```\n'
} | sed 's/[[:space:]]*$//' > "$lib/LICENSES.md"

(cd "$lib" && find . -type f ! -name SHA256SUMS | LC_ALL=C sort | xargs sha256sum > SHA256SUMS)

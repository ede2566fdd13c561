import type { Resvg } from '@resvg/resvg-js';

/** Makes PNG images of figures. */
export interface PngRenderer {
  /**
   * @param svg a figure as {@link renderFigures} gives it.
   * @returns a PNG of twice its size in pixels, for screens of high density.
   */
  readonly render: (svg: string) => Uint8Array;
}

const SCALE = 2;
/** One character of each script that the figures write. */
const PROBES = { Latin: 'A', Chinese: '中' } as const;

/**
 * Gets ready to make PNG images. The package that makes them is optional, and it leaves text blank without
 * a word where no font has it, so both are tried first.
 *
 * @returns the renderer, or why there is none and what to do.
 */
export async function openPngRenderer(): Promise<PngRenderer | { readonly unavailable: string }> {
  const loaded = await loadResvg();
  if (loaded === null) {
    return {
      unavailable:
        'PNG figures need the optional package @resvg/resvg-js. Install it with npm ci --include=optional.',
    };
  }
  const draw = (svg: string) => render(loaded, svg);
  const missing = Object.entries(PROBES).filter(([, sign]) => isBlank(draw(probe(sign))));
  if (missing.length > 0) {
    const scripts = missing.map(([script]) => script).join(' and ');
    return {
      unavailable: `PNG figures need a font for ${scripts}, and this system has none. Install Noto Sans CJK (Debian: fonts-noto-cjk).`,
    };
  }
  return { render: (svg) => draw(svg).asPng() };
}

async function loadResvg(): Promise<typeof Resvg | null> {
  try {
    return (await import('@resvg/resvg-js')).Resvg;
  } catch (error) {
    const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

function render(renderer: typeof Resvg, svg: string): ReturnType<Resvg['render']> {
  const font = { loadSystemFonts: true, defaultFontFamily: 'Noto Sans CJK SC' };
  return new renderer(svg, { font, fitTo: { mode: 'zoom', value: SCALE } }).render();
}

function probe(sign: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text x="2" y="16" font-size="14">${sign}</text></svg>`;
}

/** Is no pixel painted? */
function isBlank(image: ReturnType<Resvg['render']>): boolean {
  return image.pixels.every((byte) => byte === 0);
}

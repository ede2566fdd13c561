import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileIfThere } from '../../files/write.ts';

/** Makes PNG images of figures. */
export interface PngRenderer {
  /**
   * @param svg a figure as `renderFigures` gives it.
   * @returns a PNG of twice its size in pixels, for screens of high density.
   */
  readonly render: (svg: string) => Uint8Array;
}

/** A typeface with Chinese and Latin letters, as files of its regular and its bold cut. */
export interface FontSet {
  /** Name that the figures ask for it by. */
  readonly family: string;
  readonly files: readonly string[];
}

const SCALE = 2;

const noto = (folder: string): FontSet => ({
  family: 'Noto Sans CJK SC',
  files: [`${folder}/NotoSansCJK-Regular.ttc`, `${folder}/NotoSansCJK-Bold.ttc`],
});

/** Where systems keep such typefaces. They are named one by one: without its font, a text would be left blank. */
const SYSTEM_FONTS: readonly FontSet[] = [
  noto('/usr/share/fonts/opentype/noto'),
  noto('/usr/share/fonts/noto-cjk'),
  noto('/usr/share/fonts/google-noto-cjk'),
  { family: 'PingFang SC', files: ['/System/Library/Fonts/PingFang.ttc'] },
  { family: 'Hiragino Sans GB', files: ['/System/Library/Fonts/Hiragino Sans GB.ttc'] },
  { family: 'Microsoft YaHei', files: ['C:/Windows/Fonts/msyh.ttc', 'C:/Windows/Fonts/msyhbd.ttc'] },
];

/**
 * Gets ready to make PNG images.
 *
 * @param fonts typefaces to look for, the best first.
 * @returns the renderer, or why there is none and what to do.
 */
export async function openPngRenderer(
  fonts: readonly FontSet[] = SYSTEM_FONTS,
): Promise<PngRenderer | { readonly unavailable: string }> {
  const font = await firstFont(fonts);
  if (font === null) {
    return {
      unavailable:
        'PNG figures need a font with Chinese, and none was found. Install Noto Sans CJK (Debian: fonts-noto-cjk).',
    };
  }
  await startRenderer();
  const options = {
    font: { fontBuffers: font.buffers, defaultFontFamily: font.family, sansSerifFamily: font.family },
    fitTo: { mode: 'zoom' as const, value: SCALE },
  };
  return { render: (svg) => render(svg, options) };
}

async function firstFont(
  fonts: readonly FontSet[],
): Promise<{ family: string; buffers: Uint8Array[] } | null> {
  for (const { family, files } of fonts) {
    const found = await Promise.all(files.map((file) => readFileIfThere(file)));
    const buffers = found.filter((bytes) => bytes !== null);
    if (buffers.length === files.length) return { family, buffers };
  }
  return null;
}

/** Loads the renderer's code, which a process can do only once. */
async function startRenderer(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  const code = await readFile(path);
  try {
    await initWasm(code);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('Already initialized'))) throw error;
  }
}

function render(svg: string, options: ConstructorParameters<typeof Resvg>[1]): Uint8Array {
  const renderer = new Resvg(svg, options);
  try {
    return renderer.render().asPng();
  } finally {
    renderer.free();
  }
}

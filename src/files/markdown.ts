/**
 * Text from anywhere made harmless in Markdown: one line, and nothing in it that Markdown or HTML would act on.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#~&@]/g, '\\$&')
    .trim();
}

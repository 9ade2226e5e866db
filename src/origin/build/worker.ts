/** One process of several that build components side by side: it is told which, and sends back what it read. */
import { dirname, resolve } from 'node:path';
import { type ComponentResult, readComponent } from './read-component.ts';
import { loadRecipe, type RecipeComponent } from './recipe.ts';

/** What the builder sends: the number of a component in the recipe. */
export type WorkerTask = number;

export type WorkerMessage =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'progress';
      readonly task: WorkerTask;
      readonly done: number;
      readonly total: number;
      readonly version: string;
    }
  | { readonly kind: 'result'; readonly task: WorkerTask; readonly result: ComponentResult }
  | { readonly kind: 'error'; readonly task: WorkerTask; readonly message: string };

/** Serves the process that forked this one until it closes the channel. */
export async function serveBuilder(
  recipePath: string,
  options: { cache: string; offline: boolean },
): Promise<void> {
  const recipe = await loadRecipe(recipePath);
  const send = (message: WorkerMessage): Promise<void> =>
    new Promise((done) => {
      process.send?.(message, () => done());
    });
  await new Promise<void>((finished) => {
    process.on('disconnect', finished);
    process.on('message', async (task: WorkerTask) => {
      try {
        const result = await readComponent(recipe, recipe.components[task] as RecipeComponent, {
          ...options,
          recipeFolder: dirname(resolve(recipePath)),
          onProgress: (done, total, version) => void send({ kind: 'progress', task, done, total, version }),
        });
        await send({ kind: 'result', task, result });
      } catch (error) {
        await send({ kind: 'error', task, message: error instanceof Error ? error.message : String(error) });
      }
    });
    void send({ kind: 'ready' });
  });
}

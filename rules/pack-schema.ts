import { z } from 'zod';
import { pack } from './pack';

/** JSON Schema of a pack as it travels, as published in docs/pack.schema.json. Made from the format itself. */
export const packJsonSchema = (): unknown => z.toJSONSchema(pack, { io: 'input' });

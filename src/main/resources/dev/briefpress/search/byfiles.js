// The worker of a site whose search has its own index only.

import { openFiles, serve } from "./worker.js";

serve(openFiles);

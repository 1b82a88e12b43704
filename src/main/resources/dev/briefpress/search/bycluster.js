// The worker of a site that names a search cluster. Its own index answers when the cluster does not.

import { Answers } from "./answer.js";
import { Cluster } from "./cluster.js";
import { Either } from "./either.js";
import { fetchData, openFiles, serve } from "./worker.js";

serve(async ({ manifest, words }) => {
  // A preview names none, as a cluster holds what is published.
  if (!manifest?.cluster) return openFiles({ manifest, words });
  let opened;
  const files = () => (opened ??= openFiles({ manifest, words }));
  const source = new Cluster({ manifest, lunr: self.lunr });
  return new Either({ cluster: new Answers({ source, words, fetchData }), files });
});

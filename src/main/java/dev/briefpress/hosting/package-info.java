/** Headers and redirects of the site, as files of web servers and of hosts for static sites. */
@NullMarked
package dev.briefpress.hosting;

import org.jspecify.annotations.NullMarked;

/** Who the client of a request is, when proxies stand in between. Nothing here ever asks the DNS. */
@NullMarked
package dev.portcullis.runtime.client;

import org.jspecify.annotations.NullMarked;

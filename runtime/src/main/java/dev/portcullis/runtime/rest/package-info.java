/**
 * The filters, interceptors and writers that run the guards. Servers construct them, which is why some are public;
 * applications use {@link dev.portcullis.runtime.Portcullis}.
 */
@NullMarked
package dev.portcullis.runtime.rest;

import org.jspecify.annotations.NullMarked;

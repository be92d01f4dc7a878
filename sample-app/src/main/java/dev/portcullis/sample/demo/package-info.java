/** The service with three users, some documents and its policy on the console. */
@NullMarked
package dev.portcullis.sample.demo;

import org.jspecify.annotations.NullMarked;

/** From a password and a one-time code to a bearer token, and from a bearer token to a caller. */
@NullMarked
package dev.portcullis.sample.login;

import org.jspecify.annotations.NullMarked;

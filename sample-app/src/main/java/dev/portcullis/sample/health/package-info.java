/** Whether the service is up. */
@NullMarked
package dev.portcullis.sample.health;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.portcullis.runtime.client;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.portcullis.runtime.rest;

import org.jspecify.annotations.NullMarked;

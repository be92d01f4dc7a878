/**
 * The policy of an application as plain data: what the processor found out, written once as {@code policy.json} and
 * rendered for readers. Nothing here knows how the policy was found or how it is enforced.
 */
@NullMarked
package dev.portcullis.report;

import org.jspecify.annotations.NullMarked;

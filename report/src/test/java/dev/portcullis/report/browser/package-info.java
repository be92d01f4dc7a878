/** The HTML report in a browser. */
package dev.portcullis.report.browser;

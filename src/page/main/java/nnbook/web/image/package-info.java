/**
 * What the page has ahead of time: the engine, data, figures and checks, and the interpreter of
 * what a reader writes. {@link nnbook.web.image.ImageMain} is what the page calls; all else is
 * plain Java that runs on the JVM as well.
 */
package nnbook.web.image;

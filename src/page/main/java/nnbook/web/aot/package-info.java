/**
 * Makes what the page needs to run Java: WebAssembly modules by TeaVM, mended where its arithmetic
 * and its maps are not Java's, and the signatures that the compiler reads. Runs when a site is
 * built, never in the page.
 */
package nnbook.web.aot;

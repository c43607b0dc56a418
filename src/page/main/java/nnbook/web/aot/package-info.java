/** Makes what the page needs to run Java: WebAssembly modules and signatures. */
package nnbook.web.aot;

/** Training: epochs, batches, what is measured on the way, and when to stop. */
package nnbook.engine.train;

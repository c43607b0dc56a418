/**
 * Trains what invents names in chapters 19 and 20, each ten times, and records losses, weights and
 * how many invented names are old ones. It uses the engine and the book's data.
 */
package nnbook.author.letters;

// The editor of the site: of CodeMirror 6 only what editor.js uses, as one script that sets
// nnbookCodeMirror. Words of code get the classes that the book's style sheet colors.
import {defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory} from '@codemirror/commands';
import {javaLanguage} from '@codemirror/lang-java';
import {bracketMatching, codeFolding, foldedRanges, foldEffect, indentOnInput, indentUnit,
  LanguageSupport, syntaxHighlighting, unfoldEffect} from '@codemirror/language';
import {EditorState, StateEffect, StateField} from '@codemirror/state';
import {Decoration, drawSelection, EditorView, keymap, lineNumbers} from '@codemirror/view';
import {tagHighlighter, tags} from '@lezer/highlight';

const colors = tagHighlighter([
  {tag: [tags.keyword, tags.bool, tags.null, tags.self], class: 'k'},
  {tag: tags.standard(tags.typeName), class: 'kt'},
  {tag: tags.typeName, class: 'nc'},
  {tag: [tags.annotation, tags.meta], class: 'nd'},
  {tag: [tags.string, tags.character, tags.escape], class: 's'},
  {tag: tags.number, class: 'm'},
  {tag: tags.comment, class: 'c'},
]);

const java = () => new LanguageSupport(javaLanguage, [syntaxHighlighting(colors)]);

globalThis.nnbookCodeMirror = {
  bracketMatching, codeFolding, Decoration, defaultKeymap, drawSelection, EditorState,
  EditorView, foldedRanges, foldEffect, history, historyKeymap, indentOnInput, indentUnit,
  indentWithTab, isolateHistory, java, keymap, lineNumbers, StateEffect, StateField, unfoldEffect,
};

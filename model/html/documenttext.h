// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/tree.h"

#include <QList>
#include <QString>

namespace Dateline::Html {

/// A part of the document text between two separators.
struct TextLine
{
    qint32 start = 0;
    qint32 end = 0;
    NodeId block = Tree::root; ///< The innermost block around it.
    qint32 linkCharacters = 0; ///< How many of its UTF-16 units are inside of links.

    qint32 length() const { return end - start; }
};

/// The document text: the coordinate system of an article, UTF-16.
///
/// It is the data of all text nodes of the sanitized HTML in document order, unchanged, with exactly
/// one line feed between two texts that a block's edge or a `br` parts. Whoever has the page's DOM gets
/// the same text by this walk over the children of the element that holds the sanitized HTML:
///
///     text = ""; pending = false
///     visit(node):
///         a text node with data that is not empty:
///             if pending and text is not empty: text += "\n"
///             pending = false
///             text += data
///         an element of the names below: pending = true; visit its children; pending = true
///         br: pending = true
///         any other element (a, b, img, span, and mark as the reader pane adds it): visit its children
///
/// The names: blockquote caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section
/// table tbody td tfoot th thead tr ul. White space needs no care: the sanitizer left only what counts, and
/// pretty-printing the HTML would change the text. A text node split in two gives the same text.
struct DocumentText
{
    QString text;
    QList<TextLine> lines; ///< In order; with the separators between them they make up `text`.
};

DocumentText documentText(const Tree &tree);

} // namespace Dateline::Html

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/htmldocument.h"

#include "html/documenttext.h"
#include "html/relatedblocks.h"
#include "html/serializer.h"
#include "html/simplifier.h"
#include "html/treebuilder.h"
#include "html/zonelayer.h"

#include <QCoreApplication>

namespace Dateline::Html {

HtmlDocument makeDocument(const QString &body, const QString &title, const QUrl &base)
{
    auto [tree, flattened] = buildTree(body, base);
    HtmlDocument document;
    if (flattened) {
        document.doubts.append(QCoreApplication::translate(
            "Html", "Elements are nested too deeply; their text was kept without its structure."));
    }
    document.topics = topicTags(tree);
    dropHidden(tree);
    markRelatedBoxes(tree);
    simplify(tree);
    placeTitle(tree, title);
    DocumentText text = documentText(tree);
    document.zones = layZones(tree, text);
    document.text = std::move(text.text);
    document.html = serialise(tree);
    return document;
}

QString sanitize(const QString &html, const QUrl &base)
{
    Tree tree = buildTree(html, base).tree;
    dropHidden(tree);
    simplify(tree);
    return serialise(tree);
}

} // namespace Dateline::Html

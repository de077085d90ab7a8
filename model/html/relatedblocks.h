// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/tree.h"

#include <QStringList>

namespace Dateline::Html {

/// Removes what the original page did not display, but for boxes of links with a text: those are
/// carousels and folded lists of other articles.
void dropHidden(Tree &tree);

/// Gives the related zone to boxes that the original markup names as such, and to what `dropHidden` left of
/// the undisplayed, on a tree not yet simplified. A name alone is not trusted: what reads like the
/// article stays one.
void markRelatedBoxes(Tree &tree);

/// The texts of the page's own topic tags, without '#', in order and once each.
QStringList topicTags(const Tree &tree);

} // namespace Dateline::Html

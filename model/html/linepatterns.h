// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Dateline::Html {

/// True when a whole line names who wrote, translated or edited the article, its sources or its time.
bool isByline(QStringView line);

/// Where such a remark begins that ends a line of the article, as in "……（譯者：甲/核稿：乙）1120129";
/// -1 when there is none.
qsizetype bylineTail(QStringView line);

/// True for copyright notices, subscription offers and requests to install or share something.
bool isBoilerplate(QStringView line);

/// True for the heading of a list of other articles ("相關新聞", "Read more").
bool isRelatedLabel(QStringView line);

/// True for a line that begins with such a label and goes on ("延伸閱讀：…").
bool startsWithRelatedLabel(QStringView line);

/// True for a line that says of itself that it describes a picture ("圖／…", "Photo: …").
bool isCaption(QStringView line);

} // namespace Dateline::Html

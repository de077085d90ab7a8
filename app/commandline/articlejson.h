// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articlerow.h"

#include <QJsonObject>

namespace Dateline::App {

/// The fields that `list` and `show` share: id, title, source, author, url, published, language,
/// tags, path, member, and beside the contract archive, versions, missing, read, starred,
/// archived, noted.
QJsonObject articleJson(const Library::ArticleRow &row);

/// One line for a terminal: day, id, source, title.
QString articleLine(const Library::ArticleRow &row);

} // namespace Dateline::App

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <QByteArray>

namespace Dateline::Exchange {

/// An article as a file of the kind that Dateline imports: YAML front matter, then sanitized HTML. Read
/// again it has the same content, so that notes on it find it.
QByteArray articleFile(const Article &article);

} // namespace Dateline::Exchange

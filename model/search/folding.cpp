// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/folding.h"

namespace Dateline::Search {

QString folded(QStringView text)
{
    return text.toString().toCaseFolded();
}

FoldedText foldedWithOrigins(QStringView text)
{
    return {folded(text), {}};
}

} // namespace Dateline::Search

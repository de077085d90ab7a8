// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/citations/citationfacts.h"

namespace Dateline::Exchange {

/// Who is named in an article's author, in order. Only names that are surely persons' are taken apart:
/// Chinese (and Japanese) ones of two to four characters that begin with a surname of the tables, and those
/// of two to five capitalised words. "By" and 記者 before names, and what reporters are ("staff writer")
/// after them, go.
QList<CitedAuthor> citedAuthors(const QString &author);

} // namespace Dateline::Exchange

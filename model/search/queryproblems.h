// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/queryfields.h"

#include <QString>

namespace Dateline::Search::Problems {

// What is wrong with a query, each as a whole translated sentence.

QString openQuotation();
QString strayQuotation();
QString openParenthesis();
QString strayParenthesis();
QString nothingAfter(QStringView sign);
QString nothingBefore(QStringView sign);
QString unknownField(QStringView name, QueryField meant);
QString unreadableDate(QStringView value);
QString reversedDates();
QString unknownProperty(QueryField field, QStringView value);
QString starBehindTag();
QString nearWithoutWords();
QString nearAcrossFields();
QString distanceOutOfRange();
QString nothingToFind();
QString tooDeep(int depth);
QString tooLong();
QString tooManyTerms();

} // namespace Dateline::Search::Problems

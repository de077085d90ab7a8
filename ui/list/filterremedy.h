// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/articlefilter.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace Dateline::List {

class ArticleFilterModel;

/// A way out of a filter that lets nothing pass: the same filter without one criterion.
struct FilterRemedy
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::List::FilterRemedy)

public:
    QString label; ///< "Drop the source filter (12 articles)".
    ArticleFilter filter;
    int articles = 0; ///< How many articles would be listed.
};

/// The remedies that list something, the one with the most articles first.
QList<FilterRemedy> filterRemedies(const ArticleFilterModel &model);

} // namespace Dateline::List

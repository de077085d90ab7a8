// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/querycompletion.h"

#include <vector>

namespace Dateline::Search {

/// Finds values by the beginning or a part of their names in very many of them.
class ValueIndex
{
public:
    enum class Order : quint8 { ByArticles, AsGiven };

    explicit ValueIndex(QList<CompletionValue> values, Order order = Order::ByArticles);

    /// Up to `limit` values whose value or label begins with `text`, then those that contain it.
    QList<CompletionValue> find(const QString &text, int limit) const;

private:
    qsizetype valueAt(qsizetype position) const;

    QList<CompletionValue> m_values;
    QString m_names; ///< All names, folded, each behind a separator, of each value side by side.
    std::vector<qsizetype> m_ends; ///< For each value where its names end.
};

} // namespace Dateline::Search

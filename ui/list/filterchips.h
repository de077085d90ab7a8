// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

namespace Dateline::List {

class ArticleFilterModel;
class FacetModel;

/// The active filters as a row of buttons; a click on one removes it. Hidden when there are none.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    /// `facets` know the labels of the values.
    FilterChips(ArticleFilterModel *model, const QList<FacetModel *> &facets, QWidget *parent = nullptr);

private:
    void rebuild();
    void addChip(const QString &label, const std::function<void()> &remove);

    ArticleFilterModel *m_model;
    QList<FacetModel *> m_facets;
};

} // namespace Dateline::List

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/filterchips.h"

#include "list/articlefiltermodel.h"
#include "list/facetmodel.h"
#include "support/flowlayout.h"

#include <QToolButton>

#include <algorithm>

namespace Dateline::List {

using namespace Qt::StringLiterals;

FilterChips::FilterChips(ArticleFilterModel *model, const QList<FacetModel *> &facets, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_facets(facets)
{
    auto *layout = new Support::FlowLayout(this);
    layout->setContentsMargins(10, 0, 10, 8);
    setAccessibleName(tr("Active filters"));
    connect(model, &ArticleFilterModel::filterChanged, this, &FilterChips::rebuild);
    rebuild();
}

void FilterChips::addChip(const QString &label, const std::function<void()> &remove)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(u"chip"_s);
    chip->setText(label + u"  ×"_s);
    chip->setToolTip(tr("Remove this filter"));
    chip->setAccessibleName(tr("Remove filter %1").arg(label));
    chip->setCursor(Qt::PointingHandCursor);
    // Queued: removing the filter deletes the button that is being clicked.
    connect(chip, &QToolButton::clicked, this, remove, Qt::QueuedConnection);
    layout()->addWidget(chip);
    chip->show();
}

void FilterChips::rebuild()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    const ArticleFilter &filter = m_model->filter();
    if (!filter.title.isEmpty())
        addChip(tr("Title: %1").arg(filter.title), [this] { m_model->setTitleText({}); });
    if (filter.from.isValid() || filter.to.isValid())
        addChip(tr("Date range"), [this] { m_model->setDateRange({}, {}); });
    for (const FacetModel *facet : std::as_const(m_facets)) {
        const FacetKind kind = facet->kind();
        QStringList values = filter.values(kind).values();
        std::sort(values.begin(), values.end());
        for (const QString &value : std::as_const(values)) {
            const int row = facet->rowOfValue(value);
            const QString label = row < 0 ? value : facet->index(row).data(FacetLabelRole).toString();
            addChip(label, [this, kind, value] { m_model->setValue(kind, value, false); });
        }
    }
    if (layout()->count() > 1)
        addChip(tr("Clear all"), [this] { m_model->clearFilter(); });
    setVisible(layout()->count() > 0);
    updateGeometry();
}

} // namespace Dateline::List

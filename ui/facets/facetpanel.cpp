// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/facetpanel.h"

#include "facets/facetsection.h"
#include "list/facetmodel.h"

#include <QVBoxLayout>

namespace Dateline::Facets {

namespace {

QString titleOf(List::FacetKind kind)
{
    switch (kind) {
    case List::FacetKind::Date:
        return FacetPanel::tr("Date");
    case List::FacetKind::Source:
        return FacetPanel::tr("Source");
    case List::FacetKind::Tag:
        return FacetPanel::tr("Tag");
    case List::FacetKind::Language:
        return FacetPanel::tr("Language");
    case List::FacetKind::State:
        return FacetPanel::tr("State");
    }
    return {};
}

} // namespace

FacetPanel::FacetPanel(const QList<List::FacetModel *> &facets, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Filters"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 4, 0, 12);
    column->setSpacing(0);
    for (List::FacetModel *facet : facets) {
        m_sections.append(new FacetSection(titleOf(facet->kind()), facet, content));
        column->addWidget(m_sections.last());
    }
    column->addStretch();
    setWidget(content);
}

QStringList FacetPanel::foldedSections() const
{
    QStringList folded;
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->isFolded())
            folded += QString::number(i);
    }
    return folded;
}

void FacetPanel::setFoldedSections(const QStringList &sections)
{
    for (int i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setFolded(sections.contains(QString::number(i)));
}

} // namespace Dateline::Facets

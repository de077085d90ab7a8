// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/facetpanel.h"

#include "facets/datesection.h"
#include "facets/facetsection.h"
#include "list/facetmodel.h"
#include "support/metrics.h"
#include "support/retranslation.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Dateline::Facets {

bool FacetPanel::Section::isFolded() const
{
    return dates ? dates->isFolded() : values->isFolded();
}

void FacetPanel::Section::setFolded(bool folded) const
{
    if (dates)
        dates->setFolded(folded);
    else
        values->setFolded(folded);
}

FacetPanel::FacetPanel(const QList<List::FacetModel *> &facets, QWidget *parent)
    : QScrollArea(parent)
    , m_facets(facets)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    Support::translated(this, [this] { setAccessibleName(tr("Filters")); });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, Support::Metrics::gap, 0, Support::Metrics::margin);
    column->setSpacing(0);
    for (List::FacetModel *facet : facets)
        addFacet(facet, content);
    column->addStretch();
    setWidget(content);
}

void FacetPanel::addFacet(List::FacetModel *facet, QWidget *content)
{
    const bool isDate = facet->kind() == List::FacetKind::Date;
    content->layout()->addWidget(isDate ? addDates(facet, content) : addValues(facet, content));
}

QWidget *FacetPanel::addDates(List::FacetModel *facet, QWidget *content)
{
    auto *section = new DateSection(facet->counter(), content);
    m_sections.append({section, nullptr});
    return section;
}

QWidget *FacetPanel::addValues(List::FacetModel *facet, QWidget *content)
{
    auto *section = new FacetSection(facet, content);
    m_sections.append({nullptr, section});
    connect(section, &FacetSection::renameSourceRequested, this, &FacetPanel::renameSourceRequested);
    connect(section, &FacetSection::currentMoved, this, [this, section](const QRect &rect) {
        const QRect inPanel = rect.translated(section->mapTo(widget(), QPoint()));
        ensureVisible(inPanel.left(), inPanel.center().y(), 0, inPanel.height());
    });
    return section;
}

void FacetPanel::addAbove(QWidget *section)
{
    static_cast<QVBoxLayout *>(widget()->layout())->insertWidget(0, section);
}

DateHistogram *FacetPanel::dates() const
{
    for (const Section &section : m_sections) {
        if (section.dates)
            return section.dates->histogram();
    }
    return nullptr;
}

QStringList FacetPanel::foldedSections() const
{
    QStringList folded;
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].isFolded())
            folded += QString::number(i);
    }
    return folded;
}

void FacetPanel::setFoldedSections(const QStringList &sections)
{
    for (int i = 0; i < m_sections.size(); ++i)
        m_sections[i].setFolded(sections.contains(QString::number(i)));
}

void FacetPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (List::FacetModel *facet : std::as_const(m_facets))
        facet->retranslate();
}

} // namespace Dateline::Facets

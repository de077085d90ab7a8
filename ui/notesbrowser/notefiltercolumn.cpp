// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowser/notefiltercolumn.h"

#include "facets/facetrow.h"
#include "notes/highlightcolours.h"
#include "notes/notefacetmodel.h"
#include "notesbrowser/notedatesection.h"
#include "notesbrowser/notefiltersection.h"
#include "support/metrics.h"
#include "support/retranslation.h"

#include <QVBoxLayout>

namespace Dateline::Notes {

namespace Metrics = Support::Metrics;

NoteFilterColumn::NoteFilterColumn(NotesFilterModel *filter, HighlightColours *colours, QWidget *parent)
    : QScrollArea(parent)
    , m_filter(filter)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, Metrics::gap, 0, Metrics::margin);
    column->setSpacing(0);
    setWidget(content);
    for (const NoteFacet facet : {NoteFacet::Colour, NoteFacet::State, NoteFacet::Tag, NoteFacet::Source})
        addSection(new NoteFacetModel(facet, filter, this), colours, column);
    m_dates = new NoteDateSection(filter, content);
    column->addWidget(m_dates);
    m_trash = new Facets::FacetCheckRow(content);
    m_trash->setObjectName(QStringLiteral("noteTrash"));
    column->addWidget(m_trash);
    column->addStretch();

    connect(m_trash, &QAbstractButton::clicked, this, [this](bool on) {
        NotesFilter wanted = m_filter->filter();
        wanted.trash = on;
        m_filter->setFilter(wanted);
    });
    // Counted once for all that happens together.
    m_counting.setSingleShot(true);
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &NoteFilterColumn::refresh);
    connect(filter, &NotesFilterModel::passingChanged, &m_counting, qOverload<>(&QTimer::start));
    Support::translated(this, [this] {
        setAccessibleName(tr("Filters"));
        m_trash->setText(tr("Trash"));
        m_trash->setToolTip(tr("Notes that were deleted in the last 30 days"));
    });
    refresh();
}

void NoteFilterColumn::addSection(NoteFacetModel *model, HighlightColours *colours, QVBoxLayout *column)
{
    model->setColourNames([colours](int colour) { return colours->name(colour); });
    auto *section = new NoteFilterSection(model, colours, widget());
    connect(section, &NoteFilterSection::currentMoved, this,
            [this, section](const QRect &area) { showArea(section, area); });
    m_models.append(model);
    m_sections.append(section);
    column->addWidget(section);
}

void NoteFilterColumn::showArea(const QWidget *part, const QRect &area)
{
    const QRect here = area.translated(part->mapTo(widget(), QPoint()));
    ensureVisible(here.left(), here.center().y(), 0, here.height());
}

void NoteFilterColumn::refresh()
{
    m_counting.stop();
    const NoteCounts counts = m_filter->counts();
    for (NoteFacetModel *model : std::as_const(m_models))
        model->setCounts(counts);
    for (NoteFilterSection *section : std::as_const(m_sections))
        section->adapt();
    m_dates->adapt();
    m_trash->setCount(counts.trash);
    m_trash->setChecked(m_filter->filter().trash);
    m_trash->setAccessibleName(tr("Trash, %Ln note(s)", nullptr, counts.trash));
}

} // namespace Dateline::Notes

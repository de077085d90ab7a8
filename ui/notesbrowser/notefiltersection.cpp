// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowser/notefiltersection.h"

#include "facets/facetdelegate.h"
#include "facets/facetlist.h"
#include "facets/facetrow.h"
#include "facets/sectionheading.h"
#include "list/itemroles.h"
#include "notes/highlightcolours.h"
#include "notes/notefacetmodel.h"
#include "notesbrowser/notesigns.h"
#include "support/metrics.h"
#include "support/retranslation.h"
#include "support/textbutton.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace Dateline::Notes {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

namespace {

constexpr int firstValues = 8;
constexpr int tolerance = 2;
constexpr int searchableValues = 12;
constexpr int mostRows = 20;
constexpr int swatchWidth = 4 * Metrics::unit;

/// A value with a swatch of its colour before its name.
class ColourDelegate : public Facets::FacetDelegate
{
public:
    explicit ColourDelegate(QObject *parent)
        : FacetDelegate(Qt::ElideRight, parent)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Facets::FacetRow row;
        row.count = index.data(List::FacetCountRole).toInt();
        row.isChecked = index.data(List::FacetCheckedRole).toBool();
        row.isHovered = option.state.testFlag(QStyle::State_MouseOver);
        row.hasFocus = option.state.testFlag(QStyle::State_HasFocus);
        row.label = index.data(List::FacetLabelRole).toString();
        row.labelIndent = swatchWidth + Metrics::gap;
        paintFacetRow(*painter, row, option.rect, option.font, option.palette);
        const int box = QFontMetrics(option.font).ascent() + 2;
        const int left = option.rect.left() + Metrics::margin + box + Metrics::gap;
        const QRect swatch(left, option.rect.center().y() - swatchWidth / 2 + 1, swatchWidth, swatchWidth);
        HighlightColours::swatch(index.data(List::FacetValueRole).toInt(), option.palette, swatchWidth)
            .paint(painter, swatch);
    }
};

QString titleOf(NoteFacet facet)
{
    switch (facet) {
    case NoteFacet::Colour:
        return NoteFilterSection::tr("Colour");
    case NoteFacet::Tag:
        return NoteFilterSection::tr("Tag");
    case NoteFacet::Source:
        return NoteFilterSection::tr("Source");
    case NoteFacet::State:
        break;
    }
    return NoteFilterSection::tr("State");
}

} // namespace

NoteFilterSection::NoteFilterSection(NoteFacetModel *model, HighlightColours *colours, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_heading(new Facets::SectionHeading(this))
    , m_clear(m_heading->addButton(u"noteFacetClear"_s))
    , m_searchRow(new QWidget(this))
    , m_search(new QLineEdit(m_searchRow))
    , m_values(new Facets::FacetList(this))
    , m_none(new QLabel(this))
    , m_more(new Support::TextButton(this))
{
    m_values->setModel(model);
    if (model->facet() == NoteFacet::Colour)
        m_values->setItemDelegate(new ColourDelegate(m_values));
    else
        m_values->setItemDelegate(new Facets::FacetDelegate(
            model->facet() == NoteFacet::Source ? Qt::ElideMiddle : Qt::ElideRight, m_values));
    connect(colours, &HighlightColours::namesChanged, m_model, &NoteFacetModel::renewLabels);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    arrange();
    Support::translated(this, [this] { setTexts(); });
}

void NoteFilterSection::arrange()
{
    m_search->setClearButtonEnabled(true);
    m_none->setContentsMargins(Metrics::margin, Metrics::tight, Metrics::margin, Metrics::tight);
    m_none->setEnabled(false);
    auto *searchLine = new QHBoxLayout(m_searchRow);
    searchLine->setContentsMargins(Metrics::margin, Metrics::tight, Metrics::margin, Metrics::tight);
    searchLine->addWidget(m_search);
    auto *moreLine = new QHBoxLayout;
    moreLine->setContentsMargins(Metrics::margin - Support::TextButton::sideMargin, Metrics::tight, 0, 0);
    moreLine->addWidget(m_more);
    moreLine->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Metrics::margin);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_searchRow);
    column->addWidget(m_none);
    column->addWidget(m_values);
    column->addLayout(moreLine);

    connect(m_heading, &Facets::SectionHeading::foldedChanged, this, &NoteFilterSection::adapt);
    connect(m_clear, &QAbstractButton::clicked, m_model, &NoteFacetModel::clear);
    connect(m_values, &Facets::FacetList::toggleRequested, m_model, &NoteFacetModel::toggle);
    connect(m_values, &Facets::FacetList::onlyRequested, m_model, &NoteFacetModel::checkOnly);
    connect(m_values, &Facets::FacetList::currentMoved, this, [this](const QRect &rect) {
        Q_EMIT currentMoved(rect.translated(m_values->mapTo(this, QPoint())));
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setText(text.trimmed());
        adapt();
    });
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_isExpanded = !m_isExpanded;
        adapt();
    });
}

void NoteFilterSection::setTexts()
{
    const QString title = titleOf(m_model->facet());
    m_heading->setTitle(title);
    m_values->setAccessibleName(title);
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear: %1").arg(title));
    m_search->setPlaceholderText(tr("Find in list"));
    m_search->setAccessibleName(tr("Find a value: %1").arg(title));
    m_none->setText(tr("None"));
    m_model->renewLabels();
    adapt();
}

void NoteFilterSection::adapt()
{
    if (m_isAdapting)
        return;
    const QScopedValueRollback adapting(m_isAdapting, true);
    const bool isSearched = !m_search->text().isEmpty();
    const bool isLong = m_model->foundCount() > firstValues + tolerance && !isSearched;
    m_model->setRowLimit(isLong && !m_isExpanded ? firstValues : 0);
    const bool isFolded = m_heading->isFolded();
    m_clear->setVisible(m_model->checkedCount() > 0);
    m_searchRow->setVisible(!isFolded && (m_model->valueCount() > searchableValues || isSearched));
    m_values->adaptHeight(mostRows);
    m_values->setVisible(!isFolded && m_model->rowCount() > 0);
    m_none->setVisible(!isFolded && m_model->rowCount() == 0);
    m_more->setText(m_isExpanded ? tr("Fewer") : tr("Show all (%Ln)", nullptr, m_model->foundCount()));
    m_more->setVisible(!isFolded && isLong);
}

void NoteFilterSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adapt();
}

} // namespace Dateline::Notes

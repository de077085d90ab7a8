// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/facetsection.h"

#include "facets/facetdelegate.h"
#include "facets/facetlist.h"
#include "facets/sectionheading.h"
#include "list/articlefiltermodel.h"
#include "list/facetmodel.h"
#include "support/metrics.h"
#include "support/retranslation.h"
#include "support/textbutton.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace Dateline::Facets {

using namespace Qt::StringLiterals;
using Support::Metrics::margin;
using Support::Metrics::tight;

namespace {
constexpr int firstValues = 8;       ///< Are shown at first,
constexpr int tolerance = 2;         ///< but no button for so few more.
constexpr int searchableValues = 12; ///< More can be searched.
constexpr int mostRows = 20;         ///< More scroll.
} // namespace

QString facetTitle(const List::FacetModel &model)
{
    switch (model.kind()) {
    case List::FacetKind::Date:
        return FacetSection::tr("Date");
    case List::FacetKind::Source:
        return FacetSection::tr("Source");
    case List::FacetKind::Tag:
        return FacetSection::tr("Tag");
    case List::FacetKind::Language:
        return FacetSection::tr("Language");
    case List::FacetKind::State:
        break;
    }
    return FacetSection::tr("State");
}

FacetSection::FacetSection(List::FacetModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_heading(new SectionHeading(this))
    , m_clear(m_heading->addButton(u"facetClear"_s))
    , m_match(m_heading->addButton(u"facetMatch"_s))
    , m_searchRow(new QWidget(this))
    , m_search(new QLineEdit(m_searchRow))
    , m_values(new FacetList(this))
    , m_none(new QLabel(this))
    , m_more(new Support::TextButton(this))
{
    m_more->setObjectName(u"facetMore"_s);
    m_search->setClearButtonEnabled(true);
    m_none->setContentsMargins(margin, tight, margin, tight);
    m_none->setEnabled(false);
    m_search->installEventFilter(this);
    const bool isSource = model->kind() == List::FacetKind::Source;
    m_values->setModel(model);
    m_values->setItemDelegate(new FacetDelegate(isSource ? Qt::ElideMiddle : Qt::ElideRight, m_values));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    arrange();
    connectAll();
    Support::translated(this, [this] { setTexts(); });
}

void FacetSection::arrange()
{
    auto *searchLine = new QHBoxLayout(m_searchRow);
    searchLine->setContentsMargins(margin, tight, margin, tight);
    searchLine->addWidget(m_search);
    auto *moreLine = new QHBoxLayout;
    // The button's text stands below the check boxes.
    moreLine->setContentsMargins(margin - Support::TextButton::sideMargin, 0, margin, 0);
    moreLine->addWidget(m_more);
    moreLine->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, margin);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_searchRow);
    column->addWidget(m_values);
    column->addWidget(m_none);
    column->addLayout(moreLine);
}

void FacetSection::connectAll()
{
    connect(m_heading, &SectionHeading::foldedChanged, this, &FacetSection::adapt);
    connect(m_clear, &QAbstractButton::clicked, m_model, &List::FacetModel::uncheckAll);
    connect(m_match, &QAbstractButton::clicked, this, &FacetSection::toggleMatch);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setNameFilter(text);
        adapt();
    });
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_isExpanded = !m_isExpanded;
        adapt();
    });
    connect(m_values, &FacetList::toggleRequested, this, &FacetSection::toggle);
    connect(m_values, &FacetList::onlyRequested, m_model, &List::FacetModel::checkOnly);
    connect(m_values, &FacetList::menuRequested, this, &FacetSection::showMenu);
    connect(m_values, &FacetList::currentMoved, this,
            [this](const QRect &rect) { Q_EMIT currentMoved(rect.translated(m_values->pos())); });
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &FacetSection::adapt);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FacetSection::adapt);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FacetSection::adapt);
    connect(m_model->counter(), &List::FacetCounter::counted, this, &FacetSection::adapt);
    connect(m_model->counter()->filter(), &List::ArticleFilterModel::filterChanged, this,
            &FacetSection::adapt);
}

void FacetSection::setTexts()
{
    const QString title = facetTitle(*m_model);
    m_heading->setTitle(title);
    m_values->setAccessibleName(title);
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear %1").arg(title));
    m_clear->setToolTip(tr("Show all values of this facet again"));
    m_none->setText(tr("None"));
    m_search->setPlaceholderText(tr("Find…"));
    m_search->setAccessibleName(tr("Find in %1").arg(title));
    m_search->setToolTip(tr("Enter checks the first value that is found"));
    adapt();
}

bool FacetSection::isFolded() const
{
    return m_heading->isFolded();
}

void FacetSection::setFolded(bool folded)
{
    m_heading->setFolded(folded);
}

void FacetSection::adapt()
{
    const bool isSearched = !m_search->text().isEmpty();
    const bool isLong = m_model->foundCount() > firstValues + tolerance && !isSearched;
    m_model->setRowLimit(isLong && !m_isExpanded ? firstValues : 0);

    const bool isFolded = m_heading->isFolded();
    m_clear->setVisible(m_model->checkedCount() > 0);
    m_searchRow->setVisible(!isFolded && (m_model->valueCount() > searchableValues || isSearched));
    m_values->adaptHeight(mostRows);
    m_values->setVisible(!isFolded && m_model->rowCount() > 0);
    m_more->setText(m_isExpanded ? tr("Fewer") : tr("Show all (%Ln)", nullptr, m_model->foundCount()));
    m_more->setVisible(!isFolded && isLong);
    adaptMatch();
    // A section stays where it is while other filters leave nothing of it, unless it never has anything.
    m_none->setVisible(!isFolded && m_model->rowCount() == 0);
    setVisible(m_model->rowCount() > 0 || isSearched || m_model->hasValues());
}

void FacetSection::adaptMatch()
{
    const bool isUseful = m_model->kind() == List::FacetKind::Tag && m_model->checkedCount() > 1;
    m_match->setVisible(isUseful);
    if (!isUseful)
        return;
    const bool isAny = m_model->counter()->filter()->filter().tagMatch == List::TagMatch::Any;
    m_match->setText(isAny ? tr("Any") : tr("All"));
    m_match->setAccessibleName(isAny ? tr("Articles with any of the tags")
                                     : tr("Articles with all of the tags"));
    m_match->setToolTip(isAny
                            ? tr("Articles with any of the checked tags. Click for those with all of them")
                            : tr("Articles with all of the checked tags. Click for those with any of them"));
    m_match->updateGeometry();
}

void FacetSection::toggle(const QModelIndex &index)
{
    const bool isChecked = index.data(List::FacetCheckedRole).toBool();
    m_model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void FacetSection::toggleMatch()
{
    List::ArticleFilterModel *filter = m_model->counter()->filter();
    const bool isAny = filter->filter().tagMatch == List::TagMatch::Any;
    filter->setTagMatch(isAny ? List::TagMatch::All : List::TagMatch::Any);
}

void FacetSection::showMenu(const QModelIndex &index, const QPoint &screenPoint)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex value(index);
    connect(menu->addAction(tr("&Only This")), &QAction::triggered, m_model,
            [this, value] { m_model->checkOnly(value); });
    const QString source = index.data(List::FacetValueRole).toString();
    if (m_model->kind() == List::FacetKind::Source && !source.isEmpty()) {
        menu->addSeparator();
        connect(menu->addAction(tr("&Rename Source…")), &QAction::triggered, this,
                [this, source] { Q_EMIT renameSourceRequested(source); });
    }
    menu->popup(screenPoint);
}

bool FacetSection::searchKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_search->text().isEmpty() || m_model->rowCount() == 0)
            return false;
        toggle(m_model->index(0));
        m_search->selectAll();
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            return false;
        m_search->clear();
        return true;
    case Qt::Key_Down:
        if (m_model->rowCount() == 0)
            return false;
        m_values->setCurrentIndex(m_model->index(0));
        m_values->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

bool FacetSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return searchKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::ShortcutOverride) {
        const bool isEscape = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (isEscape && !m_search->text().isEmpty())
            event->accept();
    }
    return QWidget::eventFilter(watched, event);
}

void FacetSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adapt();
}

} // namespace Dateline::Facets

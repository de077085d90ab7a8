// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/facetsection.h"

#include "facets/facetdelegate.h"
#include "list/facetmodel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace Dateline::Facets {

using namespace Qt::StringLiterals;

namespace {
constexpr int shownValues = 9;       ///< More scroll.
constexpr int searchableValues = 12; ///< More can be searched.
} // namespace

FacetSection::FacetSection(const QString &title, List::FacetModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_heading(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_search(new QLineEdit(this))
    , m_values(new QListView(this))
{
    m_heading->setObjectName(u"facetHeading"_s);
    m_heading->setText(title);
    m_heading->setAccessibleName(title);
    m_heading->setToolTip(tr("Fold or unfold"));
    m_heading->setCheckable(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setAutoRaise(true);
    m_clear->setObjectName(u"facetClear"_s);
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear %1").arg(title));
    m_clear->setToolTip(tr("Show all values of this facet again"));
    m_clear->setAutoRaise(true);
    m_search->setPlaceholderText(tr("Find…"));
    m_search->setAccessibleName(tr("Find in %1").arg(title));
    m_search->setClearButtonEnabled(true);
    m_values->setModel(model);
    m_values->setItemDelegate(new FacetDelegate(m_values));
    m_values->setAccessibleName(title);
    m_values->setUniformItemSizes(true);
    m_values->setFrameShape(QFrame::NoFrame);
    m_values->setSelectionMode(QAbstractItemView::NoSelection);
    m_values->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_values->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_values->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_values->setMouseTracking(true);
    m_values->viewport()->setAutoFillBackground(false);
    m_values->installEventFilter(this);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 6, 8, 0);
    head->addWidget(m_heading);
    head->addWidget(m_clear);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 2, 12, 2);
    searchRow->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(2);
    column->addLayout(head);
    column->addLayout(searchRow);
    column->addWidget(m_values);

    connect(m_heading, &QToolButton::toggled, this, &FacetSection::adapt);
    connect(m_clear, &QToolButton::clicked, model, &List::FacetModel::uncheckAll);
    connect(m_search, &QLineEdit::textChanged, model, &List::FacetModel::setNameFilter);
    connect(m_values, &QListView::clicked, this, &FacetSection::toggle);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FacetSection::adapt);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FacetSection::adapt);
    connect(model, &QAbstractItemModel::layoutChanged, this, &FacetSection::adapt);
    connect(model, &QAbstractItemModel::modelReset, this, &FacetSection::adapt);
    connect(model, &QAbstractItemModel::dataChanged, this, &FacetSection::adapt);
    adapt();
}

bool FacetSection::isFolded() const
{
    return m_heading->isChecked();
}

void FacetSection::setFolded(bool folded)
{
    m_heading->setChecked(folded);
}

void FacetSection::adapt()
{
    const int count = m_model->rowCount();
    const bool isFolded = m_heading->isChecked();
    m_heading->setArrowType(isFolded ? Qt::RightArrow : Qt::DownArrow);
    m_clear->setVisible(m_model->checkedCount() > 0);
    m_search->setVisible(!isFolded && (count > searchableValues || !m_search->text().isEmpty()));
    const int rowHeight = qMax(m_values->sizeHintForRow(0), 1);
    m_values->setFixedHeight(qMin(count, shownValues) * rowHeight + 2);
    m_values->setVisible(!isFolded && count > 0);
    setVisible(count > 0 || !m_search->text().isEmpty());
}

void FacetSection::toggle(const QModelIndex &index)
{
    const bool isChecked = index.data(List::FacetCheckedRole).toBool();
    m_model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool FacetSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isToggle = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isToggle && m_values->currentIndex().isValid()) {
        toggle(m_values->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Dateline::Facets

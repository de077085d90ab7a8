// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/compare/comparepage.h"

#include "support/elidedlabel.h"
#include "support/emptystate.h"
#include "support/metrics.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"
#include "timeline/compare/compareview.h"
#include "timeline/models/comparisonmodel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;
using namespace Support;

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_model(new Timeline::ComparisonModel(this))
    , m_title(new ElidedLabel(Qt::ElideRight, this))
    , m_onlyShared(new QCheckBox(this))
    , m_close(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new CompareView(m_model, m_stack))
    , m_empty(new EmptyState(m_stack))
{
    QFont font = scaledFont(m_title->font(), TypeScale::heading);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_close->setAutoRaise(true);
    m_close->setIcon(symbolicIcon(u"dismiss"_s, palette()));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Metrics::margin, Metrics::gap, Metrics::gap, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_close);
    auto *options = new QHBoxLayout;
    options->setContentsMargins(Metrics::margin, 0, Metrics::gap, Metrics::gap);
    options->addWidget(m_onlyShared);
    options->addStretch();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::tight);
    column->addLayout(row);
    column->addLayout(options);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    connect(m_close, &QToolButton::clicked, this, &ComparePage::closeRequested);
    connect(m_onlyShared, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setOnlyShared(only);
        showState();
    });
    translated(this, [this] { setTexts(); });
}

void ComparePage::setContents(const QList<Timeline::TimelineContentPointer> &contents)
{
    m_contents = contents;
    m_model->setContents(contents);
    setTexts();
}

void ComparePage::setTexts()
{
    QStringList names;
    for (const Timeline::TimelineContentPointer &content : std::as_const(m_contents))
        names.append(content ? content->subject.name : tr("…"));
    m_title->setText(names.join(u" · "_s));
    m_view->setAccessibleName(tr("Side by side: %1").arg(names.join(tr(", ", "between names"))));
    m_onlyShared->setText(tr("Only what they share"));
    m_onlyShared->setToolTip(
        tr("Only days on which two of them were at one place or took part in one event"));
    m_close->setToolTip(tr("Back to one timeline"));
    m_close->setAccessibleName(m_close->toolTip());
    showState();
}

void ComparePage::showState()
{
    if (m_model->isOnlyShared())
        m_empty->setText(tr("Nothing in common"), tr("No day has them at one place or in one event."));
    else
        m_empty->setText(tr("No entries"), {});
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
}

void ComparePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_close->setIcon(symbolicIcon(u"dismiss"_s, palette()));
}

} // namespace Dateline::TimelinePanel

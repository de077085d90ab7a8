// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/docktitle.h"

#include "support/metrics.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace Dateline::Window {

using namespace Qt::StringLiterals;
using Support::Metrics::gap;
using Support::Metrics::margin;

DockTitle::DockTitle(QDockWidget *dock)
    : QWidget(dock)
    , m_close(new QToolButton(this))
{
    auto *name = new QLabel(this);
    name->setFont(Support::scaledFont(name->font(), Support::TypeScale::small));
    name->setForegroundRole(QPalette::PlaceholderText);
    m_close->setAutoRaise(true);
    m_close->setIconSize({14, 14});
    m_close->setIcon(Support::symbolicIcon(u"dismiss"_s, palette()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, gap, gap, 0);
    row->setSpacing(gap);
    row->addWidget(name, 1);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, dock, &QWidget::hide);
    connect(dock, &QWidget::windowTitleChanged, name, &QLabel::setText);
    Support::translated(this, [this] {
        m_close->setToolTip(tr("Hide this pane"));
        m_close->setAccessibleName(tr("Hide this pane"));
    });
}

void DockTitle::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_close->setIcon(Support::symbolicIcon(u"dismiss"_s, palette()));
}

} // namespace Dateline::Window

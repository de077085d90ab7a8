// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/emptystate.h"

#include "support/metrics.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Dateline::Support {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QVBoxLayout)
{
    m_title->setFont(scaledFont(m_title->font(), TypeScale::title));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::section, Metrics::section, Metrics::section, Metrics::section);
    column->setSpacing(Metrics::gap);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(Metrics::gap);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

void EmptyState::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void EmptyState::addButton(const QString &label, const QString &toolTip, const std::function<void()> &run)
{
    auto *button = new QPushButton(label, this);
    button->setToolTip(toolTip);
    button->setAccessibleName(QString(label).remove(u'&'));
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    // Queued: what the button does may replace the buttons.
    connect(button, &QPushButton::clicked, this, run, Qt::QueuedConnection);
}

} // namespace Dateline::Support

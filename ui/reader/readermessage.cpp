// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readermessage.h"

#include "support/metrics.h"
#include "support/retranslation.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Dateline::Reader {

using namespace Support::Metrics;

ReaderMessage::ReaderMessage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_reload(new QPushButton(this))
{
    m_title->setFont(Support::scaledFont(font(), Support::TypeScale::title));
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setForegroundRole(QPalette::PlaceholderText);
    connect(m_reload, &QPushButton::clicked, this, &ReaderMessage::reloadRequested);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * section, 2 * section, 2 * section, 2 * section);
    column->setSpacing(gap);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(gap);
    column->addWidget(m_reload, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    Support::translated(this, [this] { setTexts(); });
}

void ReaderMessage::setTexts()
{
    m_reload->setText(tr("&Reload"));
    m_reload->setToolTip(tr("Show the article again"));
    m_reload->setAccessibleName(tr("Reload the article"));
    m_reload->setHidden(m_reason == Reason::Note);
    if (m_reason == Reason::Left) {
        m_title->setText(tr("This page tried to go elsewhere"));
        m_text->setText(tr("It was stopped. Reload to read the article."));
    } else if (m_reason == Reason::Crashed) {
        m_title->setText(tr("The reader stopped unexpectedly"));
        m_text->setText(tr("Nothing is lost. Reload to show the article again."));
    }
}

void ReaderMessage::showNote(const QString &title, const QString &text)
{
    m_reason = Reason::Note;
    m_title->setText(title);
    m_text->setText(text);
    setTexts();
}

void ReaderMessage::showReason(Reason reason)
{
    m_reason = reason;
    setTexts();
}

} // namespace Dateline::Reader

// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace Dateline::Support {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Message"));
    for (QLabel *label : {m_text, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_close->setText(u"×"_s);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss this message"));
    m_close->setAccessibleName(tr("Dismiss message"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_text);
    texts->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->addLayout(texts, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_run)
            m_run();
    });
    hide();
}

void MessageBar::show(Kind kind, const QString &text, const QString &detail, const QString &action,
                      const std::function<void()> &run)
{
    setProperty("failure", kind == Kind::Failure);
    style()->unpolish(this);
    style()->polish(this);
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setToolTip(action);
    m_action->setVisible(!action.isEmpty());
    m_run = run;
    setAccessibleDescription(text + u' ' + detail);
    QFrame::show();
}

void MessageBar::showError(const Error &error)
{
    QStringList detail{error.path, advice(error.code)};
    detail.removeAll(QString());
    show(Kind::Failure, error.message, detail.join(u'\n'));
}

QString MessageBar::text() const
{
    return m_text->text();
}

QString MessageBar::advice(Error::Code code)
{
    switch (code) {
    case Error::Code::StorageFull:
        return tr(
            "Free some space on the disk of the library, then try again. What was stored before is safe.");
    case Error::Code::ReadOnly:
        return tr("The library can be read but not changed here. Copy it to a folder you may write to.");
    case Error::Code::Locked:
        return tr("Close the other program that uses this library, then try again.");
    case Error::Code::Unreadable:
        return tr("Check that the file is still there and that you may read it.");
    case Error::Code::Encrypted:
        return tr("Unpack the archive with its password and open the folder instead.");
    case Error::Code::NotAnArchive:
    case Error::Code::Unsupported:
        return tr("Open a folder, a zip, tar or 7z archive, or an article file.");
    case Error::Code::Malformed:
        return tr("Run \"dateline check\" to learn more.");
    default:
        return {};
    }
}

} // namespace Dateline::Support
